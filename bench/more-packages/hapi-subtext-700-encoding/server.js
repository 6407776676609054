const Hapi = require('@hapi/hapi');
const server = Hapi.server({ port: Number(process.env.PORT), host: '127.0.0.1' });
server.route({ method: 'GET', path: '/', handler: () => 'Hello World!' });
server.route({ method: 'POST', path: '/items', handler: (request) => ({ got: request.payload }) });
server.start();
