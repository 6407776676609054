const http = require('node:http');
const sirv = require('sirv');
require('node:fs').mkdirSync(`${__dirname}/public`, { recursive: true });
require('node:fs').writeFileSync(`${__dirname}/public/index.html`, 'hello');
http.createServer(sirv(`${__dirname}/public`)).listen(process.env.PORT, '127.0.0.1');
