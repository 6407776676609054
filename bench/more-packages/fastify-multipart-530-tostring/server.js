const fastify = require('fastify')({ logger: { level: 'error' } });
fastify.register(require('fastify-multipart'), { addToBody: true });
fastify.get('/', async () => 'hello');
fastify.post('/upload', async (req) => ({ ok: true, fields: Object.keys(req.body ?? {}) }));
fastify.listen({ port: Number(process.env.PORT), host: '127.0.0.1' });
