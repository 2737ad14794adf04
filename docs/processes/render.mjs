// Draws docs/processes/<id>.svg from every processes/**/*.bpmn with bpmn-js in a headless Chromium.
// Usage (from the root of the repository), see README.md beside this file:
//   npm install --prefix /tmp/render bpmn-js@18.31.1 puppeteer-core@24
//   node docs/processes/render.mjs /tmp/render
// CHROMIUM names the browser (default /usr/bin/chromium). Each picture carries the SHA-256 of its model.
import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import fs from 'node:fs';
import path from 'node:path';

const packages = path.resolve(process.argv[2] ?? '.');
const require = createRequire(path.join(packages, 'package.json'));
const puppeteer = require('puppeteer-core');
const viewer = path.join(packages, 'node_modules/bpmn-js/dist/bpmn-viewer.production.min.js');

const models = fs.readdirSync('processes', { recursive: true }).filter((file) => file.endsWith('.bpmn')).sort();
const browser = await puppeteer.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
for (const file of models) {
  const xml = fs.readFileSync(path.join('processes', file));
  const page = await browser.newPage();
  await page.setContent('<div id="canvas" style="width:1600px;height:900px"></div>');
  await page.addScriptTag({ path: viewer });
  const svg = await page.evaluate(draw, xml.toString('utf8'));
  const target = path.join('docs/processes', `${path.basename(file, '.bpmn')}.svg`);
  fs.writeFileSync(target, finish(svg, createHash('sha256').update(xml).digest('hex')));
  console.log(target);
  await page.close();
}
await browser.close();

async function draw(xml) {
  const bpmn = new window.BpmnJS({ container: '#canvas' });
  const { warnings } = await bpmn.importXML(xml);
  if (warnings.length) throw new Error(warnings.join('\n'));
  return (await bpmn.saveSVG()).svg;
}

/** White ground, steady ids (bpmn-js makes random ones), and the hash that the drift test compares. */
function finish(svg, hash) {
  const [, x, y, width, height] = /viewBox="([-\d.]+) ([-\d.]+) ([-\d.]+) ([-\d.]+)"/.exec(svg);
  const names = [...new Set([...svg.matchAll(/\sid="([^"]+)"/g)].map((match) => match[1]))];
  const steady = names.reduce((text, name, index) => text.replaceAll(name, `n${index}`), svg);
  return `${steady
    .replace(/<!-- created[^]*?-->/, `<!-- model sha256: ${hash} -->`)
    .replace(/(<svg[^>]*>)/, `$1<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="white"/>`)
    .trimEnd()}\n`;
}
