const fastify = require('fastify')();
fastify.register(require('@fastify/multipart'), { limits: { fileSize: 1e6, files: 4 } });
fastify.get('/', async () => ({ hello: 'world' }));
fastify.get('/users/:id', async (req) => ({ id: req.params.id }));
fastify.post('/items', async (req) => ({ got: req.body ?? null }));
fastify.post('/upload', async (req, reply) => {
  if (!req.isMultipart()) return reply.code(415).send({ error: 'multipart expected' });
  let n = 0;
  try {
    for await (const part of req.parts()) {
      if (part.file) {
        n += (await part.toBuffer()).length;
      }
    }
  } catch (e) {
    return reply.code(e.statusCode && e.statusCode < 500 ? e.statusCode : 400).send({ error: e.message });
  }
  return { bytes: n };
});
fastify.listen({ port: Number(process.env.PORT), host: '127.0.0.1' });
