const express = require('express');
const app = express();
app.use(express.urlencoded({ extended: true }));
app.get('/', (_req, res) => res.send('hello'));
app.post('/form', (req, res) => res.json({ name: req.body.name }));
app.listen(process.env.PORT, '127.0.0.1');
