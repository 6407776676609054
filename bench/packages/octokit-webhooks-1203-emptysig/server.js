const http = require('node:http');
const { Webhooks, createNodeMiddleware } = require('@octokit/webhooks');
const webhooks = new Webhooks({ secret: 'mysecret' });
webhooks.onAny(({ name }) => console.log(name, 'event received'));
const mw = createNodeMiddleware(webhooks, { path: '/webhooks' });
http
  .createServer(async (req, res) => {
    if (req.url === '/') return res.end('hello');
    if (await mw(req, res)) return;
    res.writeHead(404);
    res.end();
  })
  .listen(process.env.PORT, '127.0.0.1');
