// SPDX-License-Identifier: GPL-3.0-or-later
// node verifytoken.js TOKEN PUBLIC_KEY_FILE: prints {header, claims} when the signature holds; exit code 1 when not.
'use strict';
const crypto = require('crypto');
const fs = require('fs');

const [token, keyFile] = process.argv.slice(2);
const [header, claims, signature, ...rest] = token.split('.');
const good = rest.length === 0
    && crypto.verify('sha256', Buffer.from(`${header}.${claims}`),
                     { key: fs.readFileSync(keyFile), dsaEncoding: 'ieee-p1363' }, Buffer.from(signature, 'base64url'));
if (!good) {
    console.error('the signature does not hold');
    process.exit(1);
}
const decode = (part) => JSON.parse(Buffer.from(part, 'base64url').toString('utf8'));
console.log(JSON.stringify({ header: decode(header), claims: decode(claims) }));
