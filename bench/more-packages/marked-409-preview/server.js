const express = require('express');
const { marked } = require('marked');
const app = express();
app.use(express.json());
app.get('/', (_req, res) => res.send('hello'));
app.post('/preview', (req, res) => {
  if (typeof req.body.markdown !== 'string') return res.status(400).json({ error: 'markdown is missing' });
  res.send(marked.parse(req.body.markdown));
});
app.listen(process.env.PORT, '127.0.0.1');
