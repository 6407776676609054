const express = require('express');
const app = express();
app.get('/', (_req, res) => res.send('hello'));
app.get('/flights/:from-:to', (req, res) => res.json(req.params));
app.listen(process.env.PORT, '127.0.0.1');
