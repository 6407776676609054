const express = require('express');
const multer = require('multer');
const upload = multer({ dest: 'uploads/' });
const app = express();
app.get('/', (_req, res) => res.send('hello'));
app.post('/upload', upload.single('image'), (req, res) => res.json({ ok: true, body: req.body }));
app.listen(process.env.PORT, '127.0.0.1');
