const express = require('express');
const _ = require('lodash');
const app = express();
app.use(express.json());
const settings = { theme: { color: 'light' }, language: 'en' };
app.get('/', (_req, res) => res.send('hello'));
app.get('/settings', (_req, res) => res.json(settings));
app.put('/settings', (req, res) => res.json(_.merge(settings, req.body)));
app.listen(process.env.PORT, '127.0.0.1');
