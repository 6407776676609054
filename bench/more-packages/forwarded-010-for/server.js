const express = require('express');
const app = express();
app.set('trust proxy', true);
app.get('/', (req, res) => res.send(`hello ${req.ip}`));
app.listen(process.env.PORT, '127.0.0.1');
