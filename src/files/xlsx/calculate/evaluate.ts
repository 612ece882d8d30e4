import type { Area } from '../../../domain/sheet/address';
import { FUNCTIONS } from './functions';
import { NotCalculated, tokensOf, type Token } from './tokens';
import { calculated, compared, FormulaError, numberFrom, textFrom, type Scalar, type Value } from './values';
import { parseRef } from '../read/refs';

/** What stands in cells; `sheet` undefined for the formula's own. */
export type CellsAt = (sheet: string | undefined, area: Area) => readonly Scalar[];

/**
 * What a formula (with its "=") comes to: signs, comparisons and the functions of `FUNCTIONS`. Throws `NotCalculated` where it holds
 * anything else.
 */
export function evaluate(formula: string, cells: CellsAt): Value {
  const reader = new Evaluation(tokensOf(formula.replace(/^=/, '')), cells);
  return reader.whole();
}

const COMPARING = ['=', '<>', '<', '>', '<=', '>='];

/** One formula, read from left to right; what IF does not choose is read and not worked out. */
class Evaluation {
  private at = 0;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly cells: CellsAt,
  ) {}

  whole(): Value {
    const work = this.comparison();
    if (this.at < this.tokens.length) throw new NotCalculated('more than a formula');
    return work();
  }

  private comparison(): () => Value {
    return this.row(COMPARING, () => this.joined(), compared);
  }

  private joined(): () => Value {
    return this.row(
      ['&'],
      () => this.sum(),
      (_, left, right) => {
        const [a, b] = [textFrom(left), textFrom(right)];
        return a instanceof FormulaError ? a : b instanceof FormulaError ? b : a + b;
      },
    );
  }

  private sum(): () => Value {
    return this.row(
      ['+', '-'],
      () => this.row(['*', '/'], () => this.row(['^'], () => this.signed(), calculated), calculated),
      calculated,
    );
  }

  private row(
    signs: readonly string[],
    part: () => () => Value,
    join: (sign: string, left: Value, right: Value) => Scalar,
  ): () => Value {
    let left = part();
    for (let sign = this.sign(signs); sign !== undefined; sign = this.sign(signs)) {
      const [before, after, by] = [left, part(), sign];
      left = () => join(by, before(), after());
    }
    return left;
  }

  private signed(): () => Value {
    const sign = this.sign(['-', '+']);
    if (sign !== undefined) {
      const part = this.signed();
      return () => (sign === '-' ? calculated('-', 0, part()) : part());
    }
    const part = this.atom();
    if (this.sign(['%']) === undefined) return part;
    return () => calculated('/', numberFrom(part()), 100);
  }

  private atom(): () => Value {
    const token = this.tokens[this.at];
    this.at += 1;
    switch (token?.kind) {
      case 'number':
      case 'text': {
        const { value } = token;
        return () => value;
      }
      case 'reference': {
        const area = parseRef(token.ref);
        if (!area) throw new NotCalculated(token.ref);
        const { sheet } = token;
        return () => this.cells(sheet, area);
      }
      case 'name':
        return this.named(token.value);
      case 'sign': {
        if (token.value !== '(') break;
        const inside = this.comparison();
        this.expect(')');
        return inside;
      }
      case undefined:
    }
    throw new NotCalculated('formula');
  }

  private named(name: string): () => Value {
    if (this.sign(['(']) === undefined) {
      if (name !== 'TRUE' && name !== 'FALSE') throw new NotCalculated(name);
      return () => name === 'TRUE';
    }
    const work = FUNCTIONS[name];
    const given: (() => Value)[] = [];
    if (this.sign([')']) === undefined) {
      do given.push(this.comparison());
      while (this.sign([',']) !== undefined);
      this.expect(')');
    }
    if (!work) throw new NotCalculated(name);
    return () => work(given);
  }

  /** Takes the next token when it is one of these signs. */
  private sign(wanted: readonly string[]): string | undefined {
    const token = this.tokens[this.at];
    if (token?.kind !== 'sign' || !wanted.includes(token.value)) return undefined;
    this.at += 1;
    return token.value;
  }

  private expect(sign: string): void {
    if (this.sign([sign]) === undefined) throw new NotCalculated('formula');
  }
}
