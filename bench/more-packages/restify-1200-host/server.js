const restify = require('restify');
const server = restify.createServer();
server.get('/', (_req, res, next) => {
  res.send('hello');
  next();
});
server.get('/hello/:name', (req, res, next) => {
  res.send(`hello ${req.params.name}`);
  next();
});
server.listen(process.env.PORT, '127.0.0.1');
