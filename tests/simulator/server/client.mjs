// SPDX-License-Identifier: GPL-3.0-or-later
// Somebody else's client: nothing of Espalier, only node. Reads the simulator's ready line from its argument, drives a few
// operations with fetch and prints "ok", or what was wrong.
import crypto from 'node:crypto';
import fs from 'node:fs';

const ready = JSON.parse(process.argv[2]);
const encode = (value) => Buffer.from(JSON.stringify(value)).toString('base64url');
const now = Math.floor(Date.now() / 1000);
const text = `${encode({ alg: 'ES256', kid: ready.keyId, typ: 'JWT' })}.${encode({
  iss: ready.issuerId, iat: now - 60, exp: now + 1000, aud: 'appstoreconnect-v1',
})}`;
const signature = crypto.sign('sha256', Buffer.from(text), {
  key: fs.readFileSync(ready.keyFile), dsaEncoding: 'ieee-p1363',
});
const token = `${text}.${signature.toString('base64url')}`;

function check(good, what) {
  if (!good) {
    console.error(`wrong: ${what}`);
    process.exit(1);
  }
}

async function call(method, url, body) {
  const answer = await fetch(url, {
    method,
    headers: { Authorization: `Bearer ${token}`, ...(body && { 'Content-Type': 'application/json' }) },
    body: body && JSON.stringify(body),
  });
  const type = answer.headers.get('content-type');
  return { status: answer.status, type, json: type ? await answer.json() : null };
}

const base = ready.baseUrl;
let page = await call('GET', `${base}/v1/apps?limit=2&fields[apps]=name,bundleId`);
check(page.status === 200 && page.type === 'application/json', 'the list of apps');
const total = page.json.meta.paging.total;
const ids = new Set(page.json.data.map((each) => each.id));
while (page.json.links.next) {
  page = await call('GET', page.json.links.next);
  page.json.data.forEach((each) => ids.add(each.id));
}
check(ids.size === total, `${ids.size} of ${total} apps`);

const app = [...ids][0];
const created = await call('POST', `${base}/v1/betaGroups`, {
  data: {
    type: 'betaGroups',
    attributes: { name: 'From node' },
    relationships: { app: { data: { type: 'apps', id: app } } },
  },
});
check(created.status === 201, `creating a group: ${created.status}`);
const { id } = created.json.data;
const renamed = await call('PATCH', `${base}/v1/betaGroups/${id}`, {
  data: { type: 'betaGroups', id, attributes: { name: 'Größe 🌱' } },
});
check(renamed.json.data.attributes.name === 'Größe 🌱', 'the new name');
check((await call('DELETE', `${base}/v1/betaGroups/${id}`)).status === 204, 'deleting');
check((await call('GET', `${base}/v1/betaGroups/${id}`)).status === 404, 'gone');

const file = crypto.randomBytes(5000);
const reserved = await call('POST', `${base}/v1/appClipAdvancedExperienceImages`, {
  data: { type: 'appClipAdvancedExperienceImages', attributes: { fileName: 'a.png', fileSize: file.length } },
});
for (const part of reserved.json.data.attributes.uploadOperations) {
  const sent = await fetch(part.url, {
    method: part.method,
    headers: Object.fromEntries(part.requestHeaders.map((each) => [each.name, each.value])),
    body: file.subarray(part.offset, part.offset + part.length),
  });
  check(sent.ok, `a part: ${sent.status}`);
}
const committed = await call('PATCH', `${base}/v1/appClipAdvancedExperienceImages/${reserved.json.data.id}`, {
  data: {
    type: 'appClipAdvancedExperienceImages',
    id: reserved.json.data.id,
    attributes: { uploaded: true, sourceFileChecksum: crypto.createHash('md5').update(file).digest('hex') },
  },
});
check(committed.json.data.attributes.assetDeliveryState.state === 'UPLOAD_COMPLETE', 'the committed upload');
console.log('ok');
