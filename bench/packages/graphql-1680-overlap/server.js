const http = require('node:http');
const { buildSchema } = require('graphql');
const { createHandler } = require('graphql-http/lib/use/http');
const schema = buildSchema('type Query { hello: String }');
const handler = createHandler({ schema, rootValue: { hello: () => 'Hello world!' } });
http
  .createServer((req, res) => {
    if (req.url.startsWith('/graphql')) return handler(req, res);
    res.end('ok');
  })
  .listen(process.env.PORT, '127.0.0.1');
