const express = require('express');
const i18next = require('i18next');
const middleware = require('i18next-http-middleware');
i18next.use(middleware.LanguageDetector).init({
  preload: ['en', 'de'],
  fallbackLng: 'en',
  resources: { en: { translation: { hello: 'hello' } }, de: { translation: { hello: 'hallo' } } },
});
const app = express();
app.use(middleware.handle(i18next));
app.get('/', (req, res) => res.send(req.t('hello')));
app.listen(process.env.PORT, '127.0.0.1');
