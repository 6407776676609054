const express = require('express');
const app = express();
app.use(express.json());
app.use(express.urlencoded({ extended: false }));
app.get('/', (_req, res) => res.send('hello'));
app.get('/users/:id', (req, res) => res.json({ id: req.params.id }));
app.get('/hello', (req, res) => res.send(`Hello ${String(req.query.name || 'stranger')}`));
app.post('/items', (req, res) => res.status(201).json({ got: req.body ?? null }));
app.use((_req, res) => res.status(404).json({ error: 'not found' }));
app.use((err, _req, res, next) => {
  if (res.headersSent) return next(err);
  res.status(err.status || err.statusCode || 500).json({ error: err.message });
});
app.listen(Number(process.env.PORT), '127.0.0.1');
