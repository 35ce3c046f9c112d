// Reads {"address": "html", …} from standard input and prints what html-validate's standard rules find, a fault a line.
import { readFileSync } from 'node:fs';
import { HtmlValidate } from 'html-validate';

const pages = JSON.parse(readFileSync(0, 'utf8'));
const validator = new HtmlValidate({ extends: ['html-validate:standard'] });
for (const [address, html] of Object.entries(pages)) {
  const report = validator.validateStringSync(html, address);
  for (const result of report.results) {
    for (const message of result.messages) {
      console.log(`${address}:${message.line}:${message.column} ${message.ruleId}: ${message.message}`);
    }
  }
}
