const express = require('express');
const { xss } = require('express-xss-sanitizer');
const app = express();
app.use(express.json());
app.use(xss());
app.get('/', (_req, res) => res.send('hello'));
app.post('/items', (req, res) => res.json({ got: Object.keys(req.body) }));
app.listen(process.env.PORT, '127.0.0.1');
