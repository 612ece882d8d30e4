import { SITE_NUMBER, SYMBOL_GEOMETRY } from '../../domain/sheet/shapes';
import { check, noted, type Attempt } from './scratch';

const BOX = { left: 40.5, top: 60.25, width: 54, height: 30 } as const;

/** The four symbols where they were put, at this zoom and on this screen. */
export const tryShapes: Attempt = (sheet) => {
  const shapes = Object.values(SYMBOL_GEOMETRY).map((geometry, index) => {
    const shape = sheet.shapes.addGeometricShape(geometry);
    shape.name = `runut:uji:${String(index)}`;
    shape.left = BOX.left + index * 100;
    shape.top = BOX.top;
    shape.width = BOX.width;
    shape.height = BOX.height;
    shape.altTextDescription = `Simbol ${geometry}`;
    shape.fill.setSolidColor('#FFFFFF');
    shape.lineFormat.color = '#000000';
    shape.lineFormat.weight = 1;
    shape.placement = 'TwoCell';
    shape.textFrame.textRange.text = '1';
    shape.textFrame.horizontalAlignment = 'Center';
    // As a Berkas's status is shown.
    shape.lineFormat.dashStyle = 'SquareDot';
    shape.textFrame.textRange.font.bold = true;
    shape.lineFormat.load('dashStyle');
    shape.textFrame.textRange.font.load('bold');
    shape.load('name,geometricShapeType,left,top,width,height,altTextDescription,placement,connectionSiteCount');
    shape.textFrame.textRange.load('text');
    return { geometry, shape };
  });
  return () => [
    noted('devicePixelRatio', globalThis.devicePixelRatio ?? 0),
    ...shapes.flatMap(({ geometry, shape }, index) => [
      check(`${geometry} geometricShapeType`, geometry, shape.geometricShapeType),
      check(`${geometry} left`, BOX.left + index * 100, shape.left, 1.5),
      check(`${geometry} top`, BOX.top, shape.top, 1.5),
      check(`${geometry} width`, BOX.width, shape.width, 1.5),
      check(`${geometry} height`, BOX.height, shape.height, 1.5),
      check(`${geometry} altTextDescription`, `Simbol ${geometry}`, shape.altTextDescription),
      check(`${geometry} dashStyle`, 'SquareDot', shape.lineFormat.dashStyle),
      check(`${geometry} bold`, true, shape.textFrame.textRange.font.bold),
      check(`${geometry} text`, '1', shape.textFrame.textRange.text),
      noted(`${geometry} connectionSiteCount`, shape.connectionSiteCount),
    ]),
  ];
};

/** Connectors glued to sites, straight and with elbows: what Excel keeps of the glue and of the box around them. */
export const tryElbows: Attempt = (sheet) => {
  const [upper, lower] = [0, 1].map((index) => {
    const shape = sheet.shapes.addGeometricShape('FlowChartProcess');
    shape.left = 100 + index * 200;
    shape.top = 40 + index * 120;
    shape.width = 54;
    shape.height = 30;
    return shape;
  });
  const lines = (['Straight', 'Elbow'] as const).map((kind) => {
    const shape = sheet.shapes.addLine(127, 70, 300, 175, kind);
    shape.name = `runut:uji:${kind}`;
    shape.line.endArrowheadStyle = 'Triangle';
    if (upper) shape.line.connectBeginShape(upper, SITE_NUMBER.bottom);
    if (lower) shape.line.connectEndShape(lower, SITE_NUMBER.left);
    shape.load('left,top,width,height');
    shape.line.load('connectorType,isBeginConnected,beginConnectedSite,isEndConnected,endConnectedSite,endArrowheadStyle');
    return { kind, shape };
  });
  return () =>
    lines.flatMap(({ kind, shape }) => [
      check(`${kind} connectorType`, kind, shape.line.connectorType),
      check(`${kind} beginConnectedSite`, SITE_NUMBER.bottom, shape.line.beginConnectedSite),
      check(`${kind} endConnectedSite`, SITE_NUMBER.left, shape.line.endConnectedSite),
      check(`${kind} endArrowheadStyle`, 'Triangle', shape.line.endArrowheadStyle),
      check(`${kind} left`, 127, shape.left, 2),
      check(`${kind} top`, 70, shape.top, 2),
      check(`${kind} width`, 173, shape.width, 2),
      check(`${kind} height`, 105, shape.height, 2),
    ]);
};

/** A chart drawn from cells, a second series, its axis and title. */
export const tryCharts: Attempt = (sheet) => {
  sheet.getRange('A1:C3').values = [
    ['Perumahan', 90, 80],
    ['Permukiman', 75, 70],
    ['Pertanahan', 100, 60],
  ];
  const chart = sheet.charts.add('BarClustered', sheet.getRange('B1:B3'), 'Columns');
  chart.name = 'runut:uji:bagan';
  chart.plotVisibleOnly = false;
  chart.left = 200;
  chart.top = 30;
  chart.width = 260;
  chart.height = 160;
  chart.title.text = 'Capaian';
  const first = chart.series.getItemAt(0);
  first.name = '2025';
  first.setXAxisValues(sheet.getRange('A1:A3'));
  const second = chart.series.add('2024');
  second.setValues(sheet.getRange('C1:C3'));
  chart.axes.valueAxis.minimum = 0;
  chart.axes.valueAxis.maximum = 120;
  chart.axes.categoryAxis.reversePlotOrder = true;
  chart.load('name,left,top,width,height');
  chart.title.load('text');
  chart.series.load('items/name');
  chart.axes.valueAxis.load('maximum');
  return () => [
    check('name', 'runut:uji:bagan', chart.name),
    check('title', 'Capaian', chart.title.text),
    check('series', '2025, 2024', chart.series.items.map(({ name }) => name).join(', ')),
    check('valueAxis.maximum', 120, chart.axes.valueAxis.maximum),
    check('left', 200, chart.left, 2),
    check('top', 30, chart.top, 2),
    check('width', 260, chart.width, 2),
    check('height', 160, chart.height, 2),
  ];
};
