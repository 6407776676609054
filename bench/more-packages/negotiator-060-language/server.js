const express = require('express');
const app = express();
app.get('/', (req, res) => {
  const language = req.acceptsLanguages('en', 'fr', 'de') || 'en';
  res.send({ en: 'hello', fr: 'bonjour', de: 'hallo' }[language]);
});
app.listen(process.env.PORT, '127.0.0.1');
