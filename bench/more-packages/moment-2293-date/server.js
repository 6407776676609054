const express = require('express');
const moment = require('moment');
const app = express();
app.use(express.json());
app.get('/', (_req, res) => res.send('hello'));
app.get('/age', (req, res) => {
  const date = moment(req.query.date);
  if (!date.isValid()) return res.status(400).json({ error: 'not a date' });
  res.json({ ago: date.fromNow() });
});
app.post('/events', (req, res) => {
  const date = moment(req.body.date);
  if (!date.isValid()) return res.status(400).json({ error: 'not a date' });
  res.status(201).json({ name: req.body.name, date: date.toISOString() });
});
app.listen(process.env.PORT, '127.0.0.1');
