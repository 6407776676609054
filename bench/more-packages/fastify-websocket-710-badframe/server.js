const fastify = require('fastify')({ logger: { level: 'error' } });
fastify.register(require('@fastify/websocket'));
fastify.register(async (fastify) => {
  fastify.get('/ws', { websocket: true }, (connection) => {
    connection.socket.on('message', () => connection.socket.send('hi from server'));
  });
  fastify.get('/', async () => 'hello');
});
fastify.listen({ port: Number(process.env.PORT), host: '127.0.0.1' });
