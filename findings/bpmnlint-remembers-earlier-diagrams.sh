#!/bin/sh
# bpmnlint 11.15.0: a Linter that is used for a second diagram calls its flows duplicates of the first one's.
#
# Seen: the same faultless diagram, read afresh each time, gives no report, then three (flow, source and target), then one.
# The rule keeps what it saw, and the linter keeps the rule. Diagrams made by one program often share ids, which is what
# is compared.
# A good guess: lint() is independent of earlier calls; it takes all it needs as its argument and returns a fresh result.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --save-exact bpmnlint@11.15.0 bpmn-moddle@10.3.1
cat > run.mjs <<'EOF'
import assert from 'node:assert/strict';
import { BpmnModdle } from 'bpmn-moddle';
import Linter from 'bpmnlint/lib/linter.js';
import Resolver from 'bpmnlint/lib/resolver/node-resolver.js';

const xml = `<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" id="d" targetNamespace="sop"><process id="p">
  <startEvent id="start"><outgoing>f</outgoing></startEvent><endEvent id="end"><incoming>f</incoming></endEvent>
  <sequenceFlow id="f" sourceRef="start" targetRef="end"/></process></definitions>`;
const linter = new Linter({ config: { rules: { 'no-duplicate-sequence-flows': 'error' } }, resolver: new Resolver() });
const seen = [];
for (let run = 0; run < 3; run++) {
  const { rootElement } = await new BpmnModdle().fromXML(xml);
  const reports = (await linter.lint(rootElement))['no-duplicate-sequence-flows'] ?? [];
  seen.push(reports.map(({ id }) => id));
}
console.log(seen);
assert.deepEqual(seen, [[], ['f', 'start', 'end'], ['f']]);
EOF
node run.mjs
