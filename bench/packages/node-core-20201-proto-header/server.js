const http = require('node:http');
http
  .createServer((req, res) => {
    const h = req.headersDistinct;
    res.end(`headers: ${Object.keys(h).length}`);
  })
  .listen(process.env.PORT, '127.0.0.1');
