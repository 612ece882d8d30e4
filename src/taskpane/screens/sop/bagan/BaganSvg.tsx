import { actorColumns, columnNames, type Flowchart } from '../../../../domain/sop/layout/plan-flowchart';
import { previewFlow, type FlowchartFigure, type FlowchartText } from '../../../../domain/sop/layout/svg';
import type { Sop } from '../../../../domain/sop/sop';
import { markNomor } from '../../../../domain/sop/write/mark-nomor';
import { halaman } from './messages';
import * as css from './bagan.module.css';

/** Room at the left for the numbers of the kegiatan, in points of the drawing. */
const GUTTER = 22;

interface Props {
  readonly sop: Sop;
  readonly drawing: Flowchart;
  readonly label: string;
  /** Times the width of its box. */
  readonly zoom: number;
}

/** The drawing as it will stand over the pelaksana cells, with their names above and the numbers beside it. */
export function BaganSvg({ sop, drawing, label, zoom }: Props) {
  const { grid } = drawing;
  const preview = previewFlow(drawing.shapes, grid);
  const left = preview.left - GUTTER;
  const width = preview.width + GUTTER;
  const [columns, names] = [actorColumns(sop), columnNames(sop)];
  const share = (points: number): string => `${String((points / width) * 100)}%`;
  return (
    <div className={css.baganIsi} style={{ width: `${String(zoom * 100)}%` }}>
      <div className={css.baganKepala} aria-hidden>
        <span style={{ width: share(GUTTER) }} />
        {names.map((nama, index) => (
          <span
            key={columns[index]?.id}
            style={{ width: share((grid.columns[index + 1] ?? 0) - (grid.columns[index] ?? 0)) }}
            title={nama}
          >
            {nama}
          </span>
        ))}
      </div>
      <svg
        className={css.baganSvg}
        role="img"
        aria-label={label}
        viewBox={`${String(left)} ${String(preview.top)} ${String(width)} ${String(preview.height)}`}
      >
        <path className={css.baganKisi} d={preview.kisi} />
        {sop.kegiatan.map((kegiatan) => {
          const row = grid.rows[kegiatan.index];
          return (
            row && (
              <text key={kegiatan.index} className={css.baganNo} x={left + GUTTER / 2} y={(row.top + row.bottom) / 2 + 2.5}>
                {markNomor(kegiatan.nomor, kegiatan.index)}
              </text>
            )
          );
        })}
        {preview.figures.map((figure) => (
          <FigureSvg key={figure.name} figure={figure} />
        ))}
        {grid.pageStarts.map((start, index) => {
          const y = grid.rows[start]?.top;
          return (
            y !== undefined && (
              <g key={start} className={css.baganHalaman}>
                <path d={`M${String(left)} ${String(y)}H${String(left + width)}`} />
                <text x={left + width - 2} y={y - 2}>
                  {halaman(index + 2)}
                </text>
              </g>
            )
          );
        })}
      </svg>
    </div>
  );
}

function FigureSvg({ figure }: { readonly figure: FlowchartFigure }) {
  switch (figure.kind) {
    case 'simbol':
      return (
        <g>
          <title>{figure.alt}</title>
          <path className={css.baganSimbol} d={figure.path} />
          {figure.text && <FigureText {...figure.text} />}
        </g>
      );
    case 'garis':
      return (
        <g>
          <path className={css.baganGaris} d={figure.path} />
          {figure.head !== undefined && <path className={css.baganMata} d={figure.head} />}
        </g>
      );
    case 'label':
      return <FigureText {...figure} />;
  }
}

const FigureText = ({ x, y, isi, tengah }: FlowchartText) => (
  <text className={css.baganTeks} x={x} y={y} textAnchor={tengah ? 'middle' : 'start'}>
    {isi}
  </text>
);
