import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import './style/frame.css';
import './style/sidebar.css';
import './style/message.css';
import './style/blocks.css';
import './style/dialog.css';
import { Workspace } from './workspace.tsx';

const root = document.getElementById('root');
if (root)
  createRoot(root).render(
    <StrictMode>
      <Workspace />
    </StrictMode>,
  );
