const express = require('express');
const fileUpload = require('express-fileupload');
const app = express();
app.use(fileUpload({ parseNested: true }));
app.get('/', (_req, res) => res.send('hello'));
app.post('/upload', (req, res) => res.json({ files: Object.keys(req.files || {}), body: req.body }));
app.listen(process.env.PORT, '127.0.0.1');
