import type { World } from '../world/schema.ts'

/** The exported project's README, in both languages. */
export function projectReadme({ page, api, shop, instances, network }: World): string {
  const redis = shop.store.kind === 'redis'
  const hosts = [...new Set([page, api ?? page].map((origin) => new URL(origin).hostname))]
  const named = hosts.filter((host) => host !== 'localhost' && !/^[\d.]+$/.test(host))
  const parts = [
    `${instances} × server.js`,
    ...(network.proxy ? [`proxy → ${network.proxy.to}`] : []),
    ...(redis ? ['Redis'] : []),
  ].join(', ')
  return `# Session shop

Real Express and express-session, set up as in the session playground: ${parts}.

    npm install
    npm start

Then open ${page}. Users: kim / kim-likes-tea, lee / lee-likes-rain, admin / admin-likes-order.
${redis ? '\nIt needs a Redis server: `REDIS_URL=redis://localhost:6379`.\n' : ''}${
    named.length
      ? `\nName the hosts on this machine, in \`/etc/hosts\`:\n\n    127.0.0.1 ${named.join(' ')}\n`
      : ''
  }
\`FREE_PORTS=1 npm start\` takes any free ports and says which. The certificate of an https address
is made at each start and signed by nobody: the browser warns, and may be told to go on.

# 세션 상점

세션 놀이터에서 맞춘 그대로 실제 Express와 express-session이 돌아가요: ${parts}.

    npm install
    npm start

그리고 ${page}에 들어가 보세요. 사용자는 kim / kim-likes-tea, lee / lee-likes-rain,
admin / admin-likes-order예요.
${redis ? '\nRedis 서버가 있어야 해요: `REDIS_URL=redis://localhost:6379`.\n' : ''}${
    named.length
      ? `\n호스트 이름은 \`/etc/hosts\`에 적어 두세요:\n\n    127.0.0.1 ${named.join(' ')}\n`
      : ''
  }
\`FREE_PORTS=1 npm start\`는 비어 있는 포트를 골라 알려 줘요. https 주소의 인증서는 켤 때마다 새로
만들고 아무도 서명하지 않아요. 브라우저가 경고하면 계속 진행해도 괜찮아요.
`
}
