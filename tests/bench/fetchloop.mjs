// SPDX-License-Identifier: GPL-3.0-or-later
// The bare loop to be compared with: node fetchloop.mjs URL PAGES, the token in TOKEN. Prints its milliseconds.
const headers = { Authorization: 'Bearer ' + process.env.TOKEN };
const pages = Number(process.argv[3]);
const start = performance.now();
let items = 0;
let url = process.argv[2];
for (let page = 0; page < pages && url; ++page) {
    const answer = await fetch(url, { headers });
    const document = await answer.json();
    items += document.data.length;
    url = document.links.next;
}
console.log(JSON.stringify({ wallMs: performance.now() - start, items }));
