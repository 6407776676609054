const express = require('express');
const methodOverride = require('method-override');
const app = express();
app.use(methodOverride('X-HTTP-Method-Override'));
app.use(express.json());
app.get('/', (_req, res) => res.send('hello'));
app.post('/items', (req, res) => res.json({ created: req.body }));
app.delete('/items', (_req, res) => res.json({ deleted: true }));
app.listen(process.env.PORT, '127.0.0.1');
