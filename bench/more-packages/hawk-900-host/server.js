const http = require('node:http');
const Hawk = require('hawk');
const credentials = {
  id: 'dh37fgj492je',
  key: 'werxhqb98rpaxn39848xrunpaw3489ruxnpa98w4rxn',
  algorithm: 'sha256',
  user: 'Steve',
};
const handler = async (req, res) => {
  if (req.url === '/') return res.end('hello');
  try {
    const { artifacts } = await Hawk.server.authenticate(req, () => credentials);
    res.end(`Hello ${credentials.user} ${artifacts.ext}`);
  } catch {
    res.writeHead(401);
    res.end('Shoosh!');
  }
};
http.createServer(handler).listen(process.env.PORT, '127.0.0.1');
