/** @jsxImportSource preact */
import 'preact/debug';
import { CareerLeap } from 'career-leap/preact';
import { render } from 'preact';
import { useState } from 'preact/hooks';

interface Inputs {
  readonly experience?: number;
  readonly salary?: number;
  readonly mlExperience?: number;
  readonly cityTier?: 1 | 2 | 3;
}

function App() {
  const [inputs, setInputs] = useState<Inputs>({ salary: 9 });
  const [isShown, setShown] = useState(true);
  const [isLast, setLast] = useState(false);
  const [changed, setChanged] = useState('');
  const calculator = isShown && (
    <CareerLeap
      key="calculator"
      {...inputs}
      onChange={({ profile }) => setChanged(`${profile.experienceYears} years`)}
    />
  );
  const text = <p key="text">Some words.</p>;
  return (
    <>
      <button type="button" onClick={() => setInputs({ experience: 8, salary: 22 })}>
        Senior
      </button>
      <button type="button" onClick={() => setInputs({ cityTier: 3, mlExperience: 2 })}>
        Elsewhere
      </button>
      <button type="button" onClick={() => setShown(!isShown)}>
        Show or hide
      </button>
      <button type="button" onClick={() => setLast(!isLast)}>
        Move
      </button>
      <output>{changed}</output>
      {isLast ? [text, calculator] : [calculator, text]}
    </>
  );
}

const root = document.getElementById('app');
if (root) render(<App />, root);
