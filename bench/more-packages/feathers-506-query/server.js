const http = require('node:http');
const { feathers } = require('@feathersjs/feathers');
const socketio = require('@feathersjs/socketio');
class MessageService {
  constructor() {
    this.messages = [];
  }
  async find() {
    return this.messages;
  }
  async create(data) {
    const message = { id: this.messages.length, text: data.text };
    this.messages.push(message);
    return message;
  }
}
const app = feathers();
app.configure(socketio());
app.use('messages', new MessageService());
const server = http.createServer((_req, res) => res.end('hello'));
app.setup(server).then(() => server.listen(process.env.PORT, '127.0.0.1'));
