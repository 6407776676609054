const express = require('express');
const { body, validationResult } = require('express-validator');
const app = express();
app.use(express.json());
app.get('/', (_req, res) => res.send('hello'));
app.post('/users', body('name').trim().isLength({ min: 1, max: 80 }), body('email').isEmail(), (req, res) => {
  const errors = validationResult(req);
  if (!errors.isEmpty()) return res.status(400).json({ errors: errors.array() });
  res.status(201).json({ name: req.body.name, email: req.body.email });
});
app.listen(process.env.PORT, '127.0.0.1');
