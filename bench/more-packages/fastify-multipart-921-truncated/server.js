const fastify = require('fastify')({ logger: { level: 'error' } });
fastify.register(require('@fastify/multipart'));
const checkQuota = () => new Promise((resolve) => setTimeout(resolve, 5));
fastify.get('/', async () => 'hello');
fastify.post('/upload', async (req) => {
  await checkQuota();
  const data = await req.file();
  const buffer = await data.toBuffer();
  return { ok: true, size: buffer.length };
});
fastify.listen({ port: Number(process.env.PORT), host: '127.0.0.1' });
