// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { traitsOf } from '../quick-styles';
import { emptyWorkbook } from './empty-workbook';
import { renderPane } from './render-pane';

const rulesOf = (rules: CSSRuleList): readonly CSSStyleRule[] =>
  [...rules].flatMap((rule) => ('cssRules' in rule ? rulesOf(rule.cssRules as CSSRuleList) : [rule as CSSStyleRule]));

describe('the quicker answer on how an element looks', () => {
  it('passes over no rule that is meant for the element', async () => {
    renderPane(emptyWorkbook());
    await screen.findAllByRole('tab');
    const elements = [...document.querySelectorAll('*')];
    const rules = [...document.styleSheets].flatMap(({ cssRules }) => rulesOf(cssRules));
    const passedOver: string[] = [];
    let told = 0;
    for (const { selectorText } of rules) {
      const traits = traitsOf(selectorText);
      if (!traits) continue;
      told += 1;
      const may = (element: Element): boolean =>
        traits.some(
          ({ tag, classes }) =>
            (tag ?? element.localName) === element.localName && classes.every((name) => element.classList.contains(name)),
        );
      for (const element of elements)
        if (element.matches(selectorText) && !may(element)) passedOver.push(`${selectorText} ${element.outerHTML.slice(0, 80)}`);
    }
    expect(passedOver).toEqual([]);
    expect(told).toBeGreaterThan(rules.length / 2);
  });

  it('sees what a change of the document makes of it', () => {
    const style = document.head.appendChild(document.createElement('style'));
    style.textContent = '.hidden-part, p.gone { display: none } .quiet > b:not(.loud) { visibility: hidden }';
    document.body.innerHTML = '<div class="quiet"><b>one</b><p>two</p></div>';
    const [b, p] = [document.querySelector('b'), document.querySelector('p')];
    if (!b || !p) throw new Error('nothing was drawn');
    const looks = () => [getComputedStyle(b).visibility, getComputedStyle(p).display];
    expect(looks()).toEqual(['hidden', 'block']);
    p.className = 'gone';
    b.className = 'loud';
    expect(looks()).toEqual(['visible', 'none']);
    b.parentElement?.removeAttribute('class');
    b.removeAttribute('class');
    p.className = '';
    expect(looks()).toEqual(['visible', 'block']);
    p.style.display = 'none';
    expect(looks()).toEqual(['visible', 'none']);
    style.remove();
    p.removeAttribute('style');
    p.className = 'hidden-part';
    expect(looks()).toEqual(['visible', 'block']);
  });

  it('leaves to jsdom what is not plain to see', () => {
    expect(traitsOf('.a.b:hover')).toEqual([{ tag: undefined, classes: ['a', 'b'] }]);
    expect(traitsOf('.a > li.b::after, svg')).toEqual([
      { tag: 'li', classes: ['b'] },
      { tag: 'svg', classes: [] },
    ]);
    for (const one of ['*', '.a *', ':root', '.a:is(.b, .c)', '.a\\:b', '[data-x="a b"]', ':not(.a)', undefined])
      expect(traitsOf(one)).toBeUndefined();
  });
});
