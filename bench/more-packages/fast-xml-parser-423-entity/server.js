const express = require('express');
const { XMLParser } = require('fast-xml-parser');
const app = express();
const parser = new XMLParser();
app.get('/', (_req, res) => res.send('hello'));
app.post('/feed', express.text({ type: '*/xml' }), (req, res) => {
  let feed;
  try {
    feed = parser.parse(req.body);
  } catch (error) {
    return res.status(400).json({ error: error.message });
  }
  res.json(feed);
});
app.listen(process.env.PORT, '127.0.0.1');
