const Hapi = require('hapi');
const Nes = require('nes');
const server = new Hapi.Server();
server.connection({ port: Number(process.env.PORT), host: '127.0.0.1' });
const auth = { type: 'cookie', password: 'some_not_random_password_that_is_at_least_32_characters', isSecure: false };
server.register({ register: Nes, options: { auth } }, (err) => {
  if (err) throw err;
  server.route({ method: 'GET', path: '/', config: { id: 'hello', handler: (_request, reply) => reply('world!') } });
  server.start((failed) => {
    if (failed) throw failed;
  });
});
