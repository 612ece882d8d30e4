#!/bin/sh
# bpmn-auto-layout 1.3.0, bpmn-moddle 10.3.1, bpmnlint 11.15.0: flows count only where their ends repeat them.
#
# Seen: a process whose sequence flows name source and target, but whose nodes have no <incoming> and <outgoing> (the
# schema has both as optional), is read without a warning. The layout then has no edge, all nodes stand in one column,
# and the linter calls each node not connected. With the repeated elements the layout has all edges and runs to the right.
# A good guess: moddle resolves references, so it fills in the other direction, and tools take flows from the flows.
set -eu
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
cd "$dir"
npm init -y >/dev/null
npm install --silent --save-exact bpmn-auto-layout@1.3.0 bpmn-moddle@10.3.1 bpmnlint@11.15.0
cat > run.mjs <<'EOF'
import assert from 'node:assert/strict';
import { layoutProcess } from 'bpmn-auto-layout';
import { BpmnModdle } from 'bpmn-moddle';
import Resolver from 'bpmnlint/lib/resolver/node-resolver.js';
import Linter from 'bpmnlint/lib/linter.js';

const withEnds = (repeat) => {
  const ends = (incoming, outgoing) =>
    repeat ? (incoming && `<incoming>${incoming}</incoming>`) + (outgoing && `<outgoing>${outgoing}</outgoing>`) : '';
  return `<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" id="d" targetNamespace="sop"><process id="p">
    <startEvent id="start">${ends('', 'f1')}</startEvent><task id="work">${ends('f1', 'f2')}</task>
    <endEvent id="end">${ends('f2', '')}</endEvent>
    <sequenceFlow id="f1" sourceRef="start" targetRef="work"/><sequenceFlow id="f2" sourceRef="work" targetRef="end"/>
    </process></definitions>`;
};
const look = async (xml) => {
  const { rootElement, warnings } = await new BpmnModdle().fromXML(xml);
  assert.deepEqual(warnings, []);
  const linter = new Linter({ config: { rules: { 'no-disconnected': 'error' } }, resolver: new Resolver() });
  const loose = (await linter.lint(rootElement))['no-disconnected'] ?? [];
  const drawn = await layoutProcess(xml);
  const centres = [...drawn.matchAll(/Bounds x="(\d+)" y="\d+" width="(\d+)"/g)].map(([, x, width]) => +x + width / 2);
  return { loose: loose.length, edges: drawn.match(/<bpmndi:BPMNEdge /g)?.length ?? 0, columns: new Set(centres).size };
};

const seen = await look(withEnds(false));
console.log(seen);
assert.deepEqual(seen, { loose: 3, edges: 0, columns: 1 });
assert.deepEqual(await look(withEnds(true)), { loose: 0, edges: 2, columns: 3 });
EOF
node run.mjs
