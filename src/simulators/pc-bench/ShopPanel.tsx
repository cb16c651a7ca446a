import { useId } from 'react';
import { customers } from './customers.ts';
import styles from './Panel.module.css';
import { partById } from './parts.ts';
import { BASE_PRICE, fitnessOf, priceOf, shelf } from './shop.ts';
import type { Action, Setup, State } from './state.ts';

interface ShopPanelProps {
  readonly state: State;
  readonly send: (action: Action) => void;
  readonly restart: (setup: Setup) => void;
}
/** The shop: a customer with wishes and a budget, a basket, and how well the PC in it would serve. */
export function ShopPanel({ state, send, restart }: ShopPanelProps) {
  const base = useId();
  const { shop } = state;
  if (!shop) return null;
  const { customer, total, left, wishes, says, fits } = fitnessOf(shop.customer, shop.basket);
  const share = Math.min(100, (total / customer.budget) * 100);
  return (
    <section className={styles.panel} aria-label="Shop">
      <div className={styles.next}>
        <label htmlFor={`${base}-who`}>Customer</label>
        <select
          id={`${base}-who`}
          value={customer.id}
          onChange={(event) => restart({ mode: 'shop', customer: event.target.value, basket: {} })}
        >
          {customers.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </div>
      <blockquote className={styles.words}>
        <p>“{customer.words}”</p>
      </blockquote>
      <p className={styles.bill}>
        <span>
          <b>£{total}</b> of £{customer.budget}
        </span>
        <span>{left < 0 ? `£${-left} too much` : `£${left} left`}</span>
      </p>
      <div className={styles.purse} data-over={left < 0 ? '' : undefined} aria-hidden="true">
        <i style={{ width: `${share}%` }} />
      </div>
      <p className={styles.verdict} data-good={fits ? '' : undefined}>
        {says}
      </p>
      <div className={styles.shelf}>
        <p>
          Case, board, power supply and all outside: <b>£{BASE_PRICE}</b>. All prices are made up for this
          shop, in round figures.
        </p>
        {shelf.map(({ kind, title, parts, needed }) => (
          <div key={kind}>
            <label htmlFor={`${base}-${kind}`}>{title}</label>
            <select
              id={`${base}-${kind}`}
              value={shop.basket[kind] ?? ''}
              onChange={(event) =>
                send({
                  kind: 'choose',
                  shopKind: kind,
                  part: event.target.value === '' ? null : event.target.value,
                })
              }
            >
              <option value="">{needed ? 'choose one' : 'none'}</option>
              {parts.map((id) => {
                const part = partById(id);
                return part ? (
                  <option key={id} value={id}>
                    {part.name}
                    {part.shape === 'simm-72' ? ', a pair' : ''}: £{priceOf(part)}
                  </option>
                ) : null;
              })}
            </select>
          </div>
        ))}
      </div>
      <ul className={styles.wishes}>
        {wishes.map(({ wants, met, says: why }) => (
          <li key={wants} data-met={met ? '' : undefined}>
            <b>{wants}.</b> {why}
          </li>
        ))}
      </ul>
    </section>
  );
}
