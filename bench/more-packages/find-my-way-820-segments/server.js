const fastify = require('fastify')();
fastify.get('/', async () => ({ hello: 'world' }));
fastify.get('/articles/:year-:month-:day.html', async (req) => req.params);
fastify.listen({ port: Number(process.env.PORT), host: '127.0.0.1' });
