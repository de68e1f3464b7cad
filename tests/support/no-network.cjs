// Preloaded by a test: whatever would reach for the network ends the run.
const refuse = (what) => () => {
  require('node:fs').writeSync(2, `NETWORK ${what}\n`);
  process.exit(99);
};
const { Socket, Server } = require('node:net');
Socket.prototype.connect = refuse('connect');
Server.prototype.listen = refuse('listen');
const dns = require('node:dns');
for (const name of ['lookup', 'resolve', 'resolve4', 'resolve6']) {
  dns[name] = refuse(name);
  dns.promises[name] = refuse(name);
}
require('node:dgram').Socket.prototype.send = refuse('send');
globalThis.fetch = refuse('fetch');
