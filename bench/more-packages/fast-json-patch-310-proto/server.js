const express = require('express');
const { applyPatch, deepClone } = require('fast-json-patch');
const app = express();
app.use(express.json());
let doc = { title: 'a', tags: ['x'], author: { name: 'Ann' } };
app.get('/', (_req, res) => res.send('hello'));
app.get('/doc', (_req, res) => res.json(doc));
app.patch('/doc', (req, res) => {
  try {
    doc = applyPatch(deepClone(doc), req.body).newDocument;
  } catch (error) {
    return res.status(400).json({ error: error.name });
  }
  res.json(doc);
});
app.listen(process.env.PORT, '127.0.0.1');
