const http = require('node:http');
const nodeStatic = require('node-static');
require('node:fs').mkdirSync(`${__dirname}/public`, { recursive: true });
require('node:fs').writeFileSync(`${__dirname}/public/index.html`, 'hello');
const file = new nodeStatic.Server(`${__dirname}/public`);
http
  .createServer((req, res) => {
    req.addListener('end', () => file.serve(req, res)).resume();
  })
  .listen(process.env.PORT, '127.0.0.1');
