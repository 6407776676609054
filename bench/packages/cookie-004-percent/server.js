const http = require('node:http');
const cookie = require('cookie');
http
  .createServer((req, res) => {
    const cookies = cookie.parse(req.headers.cookie || '');
    res.end(`hello ${cookies.name || 'stranger'}`);
  })
  .listen(process.env.PORT, '127.0.0.1');
