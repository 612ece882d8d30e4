#!/bin/sh
# bpmn-js-differ 3.2.0 with bpmn-moddle 10.3.1: a task that is given to another lane is no difference.
#
# Seen: between two processes that differ only in which lane names the task, so in who does it, diff() finds nothing. When
# its shape moves into that lane as well, the task is listed under _layoutChanged, just as when it is moved by two pixels
# within its lane. A lane renamed, and a task renamed, are told under _changed.
# A good guess: a "semantic diffing utility", which knows that a flow has another target or a task another type, tells that
# a lane has other nodes: in a procedure that is a change of responsibility.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --save-exact bpmn-js-differ@3.2.0 bpmn-moddle@10.3.1
cat > run.mjs <<'EOF'
import assert from 'node:assert/strict';
import { diff } from 'bpmn-js-differ';
import { BpmnModdle } from 'bpmn-moddle';

const spec = 'http://www.omg.org/spec';
const nodes = (ids) => ids.map((id) => `<flowNodeRef>${id}</flowNodeRef>`).join('');
const shape = (id, y, width, height) =>
  `<di:BPMNShape id="${id}_di" bpmnElement="${id}"><dc:Bounds x="0" y="${y}" width="${width}" height="${height}"/></di:BPMNShape>`;
const procedure = (head, staff, y) => `<definitions xmlns="${spec}/BPMN/20100524/MODEL"
  xmlns:di="${spec}/BPMN/20100524/DI" xmlns:dc="${spec}/DD/20100524/DC" id="d" targetNamespace="urn:example"><process id="p">
  <laneSet id="lanes"><lane id="head" name="Kepala">${nodes(head)}</lane>
  <lane id="staff" name="Staf">${nodes(staff)}</lane></laneSet>
  <task id="check" name="Periksa"/><task id="sign" name="Tanda tangan"/></process>
  <di:BPMNDiagram id="diagram"><di:BPMNPlane id="plane" bpmnElement="p">${shape('head', 0, 600, 100)}
  ${shape('staff', 100, 600, 100)}${shape('sign', y, 100, 80)}</di:BPMNPlane></di:BPMNDiagram></definitions>`;

const old = procedure(['check', 'sign'], [], 10);
const cases = {
  'other lane': procedure(['check'], ['sign'], 10),
  'other lane, moved there': procedure(['check'], ['sign'], 110),
  'same lane, two pixels down': procedure(['check', 'sign'], [], 12),
  'lane renamed': old.replace('"Staf"', '"Sekretaris"'),
  'task renamed': old.replace('"Tanda tangan"', '"Paraf"'),
};
const seen = {};
for (const [name, text] of Object.entries(cases)) {
  const [before, after] = await Promise.all([old, text].map((each) => new BpmnModdle().fromXML(each)));
  assert.deepEqual([...before.warnings, ...after.warnings], []);
  const found = Object.entries(diff(before.rootElement, after.rootElement));
  seen[name] = found.flatMap(([kind, elements]) => Object.keys(elements).map((id) => `${kind} ${id}`));
}
console.log(seen);
assert.deepEqual(seen, {
  'other lane': [],
  'other lane, moved there': ['_layoutChanged sign'],
  'same lane, two pixels down': ['_layoutChanged sign'],
  'lane renamed': ['_changed staff'],
  'task renamed': ['_changed sign'],
});
EOF
node run.mjs
