// SPDX-License-Identifier: GPL-3.0-or-later
// An HTTP/2 server that loses connections: node h2server.cjs CERT KEY. Prints its port; /v1/count tells what it saw.
'use strict';
const fs = require('fs');
const http2 = require('http2');

const counts = {};
const server = http2.createSecureServer({ cert: fs.readFileSync(process.argv[2]), key: fs.readFileSync(process.argv[3]) });
server.on('sessionError', () => {});
server.on('stream', (stream, headers) => {
    stream.on('error', () => {});
    const path = headers[':path'];
    if (path === '/v1/count') {
        stream.respond({ ':status': 200, 'content-type': 'application/json' });
        stream.end(JSON.stringify(counts));
        return;
    }
    const name = headers[':method'] + ' ' + path;
    counts[name] = (counts[name] || 0) + 1;
    const misbehave = () => {
        if (path === '/v1/reset')
            stream.close(http2.constants.NGHTTP2_INTERNAL_ERROR);
        else if (path === '/v1/refuse')
            stream.close(http2.constants.NGHTTP2_REFUSED_STREAM);
        else if (path === '/v1/goaway')
            stream.session.goaway(http2.constants.NGHTTP2_NO_ERROR, 0), setImmediate(() => stream.session && stream.session.destroy());
        else if (path === '/v1/drop')
            stream.session.destroy();
        else if (path === '/v1/half') {
            stream.respond({ ':status': 200, 'content-type': 'application/json' });
            stream.write('{"data":[');
            setImmediate(() => stream.destroy(new Error('cut'))); // close() would end the answer properly first
        } else {
            stream.respond({ ':status': 200, 'content-type': 'application/json' });
            stream.end('{"data":[]}');
        }
    };
    // The whole request has to be there: a loss before that would prove nothing.
    stream.on('end', misbehave);
    stream.resume();
});
server.listen(0, '127.0.0.1', () => console.log(server.address().port));
process.stdin.on('end', () => process.exit(0)); // ends with the test
process.stdin.resume();
