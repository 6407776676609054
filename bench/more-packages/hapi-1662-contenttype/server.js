const Hapi = require('hapi');
const server = new Hapi.Server();
server.connection({ port: Number(process.env.PORT), host: '127.0.0.1' });
server.route({ method: 'GET', path: '/', handler: (_request, reply) => reply('hello') });
server.route({ method: 'POST', path: '/items', handler: (request, reply) => reply({ got: request.payload }) });
server.start((err) => {
  if (err) throw err;
});
