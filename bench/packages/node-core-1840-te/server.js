const http = require('node:http');
http
  .createServer((req, res) => {
    req.resume();
    req.on('end', () => res.end(`path ${req.url}`));
  })
  .listen(process.env.PORT, '127.0.0.1');
