const express = require('express');
const parser = require('ua-parser-js');
const app = express();
app.get('/', (_req, res) => res.send('hello'));
app.get('/device', (req, res) => res.json(parser(req.headers['user-agent'])));
app.listen(process.env.PORT, '127.0.0.1');
