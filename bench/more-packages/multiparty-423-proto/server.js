const http = require('node:http');
const multiparty = require('multiparty');
http
  .createServer((req, res) => {
    if (req.url !== '/upload' || req.method !== 'POST') return res.end('hello');
    const form = new multiparty.Form();
    form.parse(req, (err, fields, files) => {
      if (err) {
        res.writeHead(400);
        return res.end('invalid upload');
      }
      res.end(JSON.stringify({ fields: Object.keys(fields), files: Object.keys(files) }));
    });
  })
  .listen(process.env.PORT, '127.0.0.1');
